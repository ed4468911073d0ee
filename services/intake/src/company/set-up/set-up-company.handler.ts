import { ok, refuse, setUpCompany, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { PrivacyRulesStore } from '../../privacy-rules/privacy-rules.store.js';
import { Companies } from '../companies.js';

@Controller()
export class SetUpCompanyHandler {
  constructor(
    private readonly companies: Companies,
    private readonly rules: PrivacyRulesStore,
  ) {}

  @Answers(setUpCompany)
  async setUp(context: TenantContext, input: InputOf<typeof setUpCompany>): Promise<Outcome<{ code: string }>> {
    const code = await this.companies.save(context, input);
    await this.rules.of(context);
    if (code === input.code) return ok({ code });
    return refuse(
      'COMPANY_CODE_FIXED',
      { zh: `公司简码已定为 ${code}，不能更改。`, en: `The company's short code is ${code} and cannot change.` },
      { zh: '案件编号和查询码以它开头，请沿用。', en: 'Numbers and tracking codes begin with it: keep using it.' },
    );
  }
}
