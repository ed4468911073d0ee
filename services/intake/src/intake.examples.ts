import { fileCase, saveProperty, setUpCompany, type FileCaseInput } from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import { IntakeModule } from './intake.module.js';

// For the tests with real servers: two companies with a property each, and somebody who files.
export const agent = contextOf('qinglan', { actor: 'agent-1', roles: ['agent'] });
export const elsewhere = contextOf('songhe', { actor: 'agent-2', roles: ['agent'] });
export const as = (role: string, actor = `${role}-1`): TenantContext => contextOf('qinglan', { actor, roles: [role] });

export const complaint = {
  channel: 'PHONE',
  description: '三号楼电梯停运，请尽快处理',
  kind: 'COMPLAINT',
  category: 'FACILITIES',
  grade: 2,
  complainant: { name: '王芳', phone: '13900001111' },
} as const;

export interface Intake extends TestService {
  readonly propertyId: string;
  file(
    input?: Partial<FileCaseInput> & { key?: string },
    context?: TenantContext,
  ): Promise<ReturnType<typeof answer<NonNullable<(typeof fileCase)['answers']>>>>;
}

export async function startIntake(): Promise<Intake> {
  const service = await startService('intake', IntakeModule);
  answer(await service.ask(setUpCompany, agent, { code: 'QL', name: '青岚物业' }));
  answer(await service.ask(setUpCompany, elsewhere, { code: 'SH', name: '松禾物业' }));
  const buildings = [{ name: '3号楼', units: ['301', '302'] }];
  const yayuan = { code: 'yayuan', name: '青岚雅苑', zone: 'Asia/Shanghai', buildings };
  const { id: propertyId } = answer(await service.ask(saveProperty, agent, yayuan));
  return {
    ...service,
    propertyId,
    // With a key, as the gateway gives one: a question that is asked again because an answer was late files one case.
    file: async (input = {}, context = agent) =>
      answer(await service.ask(fileCase, context, { ...complaint, key: newKeyOnce(), ...input })),
  };
}
