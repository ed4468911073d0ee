import { catalogue } from '../words/words.js';

export const recordWords = catalogue({
  keys: ['Tab 下一项 · Alt+1/2/3 改级别 · Ctrl+Enter 登记', 'Tab: next · Alt+1/2/3: level · Ctrl+Enter: file'],
  name: ['姓名', 'Name'],
  anonymous: ['匿名', 'Anonymous'],
  description: ['事由', 'What happened'],
  demand: ['诉求', 'What they want done'],
  property: ['项目', 'Property'],
  propertyHint: ['选择或输入名称', 'Choose, or type the name'],
  unit: ['房号', 'Flat'],
  unitHint: ['输入房号查找', 'Type the number'],
  place: ['地点', 'Place'],
  placeHint: ['如：地下车库入口', 'Such as: entrance of the garage'],
  kind: ['类型', 'Kind'],
  category: ['分类', 'Category'],
  grade: ['级别', 'Level'],
  suggested: ['建议', 'suggested'],
  because: ['依据：{reasons}', 'Because: {reasons}'],
  noReasons: ['文字中没有可依据的词，请人工判断', 'Nothing in the words to go by: please decide'],
  corrected: ['已人工更正', 'corrected by you'],
  asSuggested: ['恢复建议', 'As suggested'],
  recording: ['登记后附上本次通话的录音', 'The recording of this call goes with the case'],
  file: ['登记', 'File'],
  clear: ['清空', 'Clear'],
  known: ['共 {n} 件', '{n} cases'],
  open: ['未结', 'Open'],
  past: ['以往', 'Past'],
  similar: ['同一项目的类似未结案件', 'Open and similar at this property'],
  similarHint: [
    '可能是同一件事。每户仍各自登记、各自答复。',
    'Perhaps the same matter. Each household still gets a case and an answer of its own.',
  ],
  none: ['没有', 'None'],
  addTo: ['补充到此案件', 'Add to this case'],
  nothingToAdd: ['先在“事由”里记下补充的内容', 'Take down first, under “What happened”, what they add'],
  added: ['已补充到 {number}', 'Added to {number}'],
  addedHint: [
    '负责人员会收到提醒。原来的承诺和时限不变。',
    'Whoever handles it is told. Promise and limits stay as they are.',
  ],
  soundsLike: ['这段内容像是', 'This sounds like'],
  isNow: ['，案件现为', ', and the case is'],
  regrade: ['。请到案件里更正级别。', '. Correct the level on the case.'],
  nextCustomer: ['下一位', 'Next'],
  look: ['查看案件', 'Look at the case'],
  urge: ['催办', 'Urge'],
  urged: ['已催办', 'Urged'],
});

/** A call and a visit are taken down alike; what they are called differs. */
export const callWords = catalogue({
  title: ['来电登记', 'Hotline'],
  phone: ['来电号码', 'Telephone number'],
  descriptionHint: ['记下来电人的原话', 'In the words of the caller'],
  customer: ['来电人', 'Caller'],
  customerHint: [
    '输入来电号码后，这里显示来电人的房号和案件。',
    'With the number, the flat and the cases of the caller appear here.',
  ],
  customerNew: ['这个号码第一次来电', 'First call from this number'],
});
export const visitWords = catalogue({
  title: ['现场接待', 'Front desk'],
  phone: ['电话', 'Telephone number'],
  descriptionHint: ['记下来访人的原话', 'In the words of the visitor'],
  customer: ['来访人', 'Visitor'],
  customerHint: [
    '输入电话后，这里显示来访人的房号和案件。',
    'With the number, the flat and the cases of the visitor appear here.',
  ],
  customerNew: ['这个号码没有以往案件', 'No earlier case from this number'],
});
export type ArrivalKey = keyof typeof callWords;
