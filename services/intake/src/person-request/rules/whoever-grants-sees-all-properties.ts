import { forbidden, type Refusal } from '@hearback/contracts';

/** A person's data lie wherever their cases are: who sees some of the properties cannot give out or erase what is in the others. */
export const notAllSeen = (seesAll: boolean): { readonly refusal: Refusal } | undefined =>
  seesAll
    ? undefined
    : forbidden(
        {
          zh: '个人信息请求涉及公司全部项目，您只能查看部分项目。',
          en: "A person's request concerns all of the company's properties; you may see some of them.",
        },
        {
          zh: '请由负责全部项目的品质人员或管理员处理。',
          en: 'Leave it to quality staff or an administrator of all properties.',
        },
      );
