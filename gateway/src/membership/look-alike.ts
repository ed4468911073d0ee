/**
 * What a name looks like, however it is typed: two with the same key are easily taken for each other. Case, full width, blanks, marks and
 * invisible characters (a variation selector behind an emoji, its skin tone) make no difference.
 */
export const lookAlikeKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Z}\p{Emoji_Modifier}]/gu, '');
