import { forbidden, type Refusal } from '@hearback/contracts';

/** The claim of a token's organizations, and in which of them its holder is anything. */
interface Memberships {
  readonly organizations: readonly string[];
  readonly memberOf: readonly string[];
}

/**
 * In which company a request acts (DESIGN §6): the one named in the header `hearback-company`, or the only one in which the token's
 * holder is anything; checked against the token's organizations. Undefined for a token of no organization: operators, group users.
 */
export function chooseCompany(
  { organizations, memberOf }: Memberships,
  named: string | undefined,
): { readonly company: string | undefined } | { readonly refusal: Refusal } {
  if (named !== undefined && !organizations.includes(named)) return NOT_YOURS;
  const choice = named === undefined ? memberOf : memberOf.filter((company) => company === named);
  if (choice.length === 1) return { company: choice[0] };
  if (!organizations.length) return { company: undefined };
  return choice.length ? WHICH_ONE : NO_MEMBERSHIP;
}

const NOT_YOURS = forbidden(
  {
    zh: '您的账号不属于请求头 hearback-company 所写的公司。',
    en: 'Your account is not in the company named in the header hearback-company.',
  },
  {
    zh: '核对公司的短名，并以 scope "openid organization:*" 登录。',
    en: 'Check the company\'s short name, and sign in with scope "openid organization:*".',
  },
);
const WHICH_ONE = forbidden(
  {
    zh: '您的账号属于多家公司，请说明要在哪一家操作。',
    en: 'Your account is in several companies: say in which one you act.',
  },
  {
    zh: '在请求头 hearback-company 中写明公司的短名。',
    en: "Put the company's short name into the header hearback-company.",
  },
);
const NO_MEMBERSHIP = forbidden(
  { zh: '您在这家公司还没有角色。', en: 'You have no role in this company yet.' },
  { zh: '请公司管理员在“人员与角色”中添加您的账号。', en: "Ask the company's administrator to add your account." },
);
