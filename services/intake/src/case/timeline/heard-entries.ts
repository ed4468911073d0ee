import type { Words } from '@hearback/contracts';

const say = (zh: string, en: string): Words => ({ zh, en });

/** One sentence on what each event of the other services says happened. */
const HEARD: Readonly<Record<string, Words>> = {
  'work-order-queued': say('工单待派', 'Work order waits to be dispatched'),
  'work-order-dispatched': say('工单已派出', 'Work order dispatched'),
  'work-order-accepted': say('责任人已接单', 'Work order accepted'),
  'work-order-contacted': say('已联系客户', 'Customer contacted'),
  'work-order-arrived': say('已到现场', 'Arrived on site'),
  'work-order-held': say('工单挂起', 'Work order on hold'),
  'work-order-resumed': say('工单恢复处理', 'Work order resumed'),
  'work-order-transferred': say('工单转派', 'Work order transferred'),
  'work-order-regraded': say('工单时限按新级别重算', 'Limits computed again for the new grade'),
  'work-order-breached': say('工单超时', 'A limit was missed'),
  'work-order-resolved': say('处理完成', 'Resolved'),
  'work-order-cancelled': say('工单取消', 'Work order cancelled'),
  'work-order-corrected': say('时限记录更正', 'Record of a limit corrected'),
  'work-order-case-updated': say('工单已更新案件信息', 'Work order took over what changed of the case'),
  'callback-planned': say('已安排回访', 'Callback planned'),
  'callback-regraded': say('回访时限按新级别重算', 'Callback window computed again for the new grade'),
  'callback-form-requested': say('以表单代替电话回访', 'Form sent in place of a call'),
  'callback-form-voided': say('回访表单作废', 'Form voided by a call'),
  'callback-attempted': say('回访未联系上', 'Called back in vain'),
  'callback-scheduled': say('回访改期', 'Callback scheduled'),
  'callback-concluded': say('回访完成', 'Callback concluded'),
  'callback-not-reached': say('多次回访未联系上', 'Customer not reached'),
  'callback-cancelled': say('回访取消', 'Callback cancelled'),
  'callback-breached': say('回访超时', 'Callback window missed'),
  'invitation-planned': say('已安排满意度邀请', 'Survey invitation planned'),
  'invitation-sent': say('满意度邀请已发出', 'Survey invitation sent'),
  'invitation-reminded': say('满意度邀请已提醒', 'Survey reminder sent'),
  'invitation-answered': say('客户已评价', 'Survey answered'),
  'invitation-voided': say('满意度邀请作废', 'Survey invitation voided'),
  'invitation-expired': say('满意度邀请过期', 'Survey invitation expired'),
};

/** An event that is newer than this version of intake stands under its own name. */
export const heardEntry = (name: string): Words => HEARD[name] ?? say(name, name);
