// The first syllables by which the letters begin in the order of pinyin; i, u and v begin none.
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
// Read in two ways, in words of these pages.
const ALSO: Readonly<Record<string, string>> = { 重: 'c', 调: 'd' };

const order = new Intl.Collator('zh-CN-u-co-pinyin');
const HAN = /\p{Script=Han}/u;

/** With which letters a Chinese text may be abbreviated, character by character: 派单 is pd. */
export const initialsOf = (text: string): readonly string[] =>
  [...text]
    .filter((one) => HAN.test(one))
    .map((one) => {
      const place = FIRST.findLastIndex((first) => order.compare(first, one) <= 0);
      return (LETTERS[place] ?? '') + (ALSO[one] ?? '');
    });
