import type { CaseView, ContactView } from '@hearback/contracts';
import type { Kept } from '@hearback/store';
import { masked } from '@hearback/tenancy';
import type { Case } from './case.js';
import { TAKEN_OUT } from './case.events.js';
import { publicState } from './public-state.js';
import type { ContactAccess } from './rules/who-sees-contacts.js';

/** A case as staff see it. `contact` is the complainant's, where the viewer may see or reveal it. */
export function caseView(
  { version, state }: Kept<Case>,
  contactAccess: ContactAccess,
  contact: ContactView | undefined,
): CaseView {
  const { kind, category, grade, proposed, decidedBy } = state;
  const seen = contactAccess === 'SHOWN' ? (text: string) => text : masked;
  return {
    ...publicState(state),
    version,
    status: state.status,
    classification: {
      kind,
      category,
      grade,
      confidence: proposed.confidence,
      reasons: proposed.reasons,
      decidedBy,
    },
    property: state.property,
    unit: state.unit,
    description: seen(state.description),
    demand: state.demand && seen(state.demand),
    place: state.place && seen(state.place),
    recordingUrl: contactAccess === 'SHOWN' ? state.recordingUrl : undefined,
    supplements: (state.supplements ?? []).map(({ at, text, recordingUrl }) => ({
      at,
      text: seen(text),
      recordingUrl: contactAccess === 'SHOWN' ? recordingUrl : undefined,
    })),
    complainant: {
      display: display(state, contactAccess, contact?.name),
      organization: state.concealed ? undefined : state.organization,
      anonymous: state.anonymous,
      concealed: state.concealed,
      contactAccess,
    },
    result: told(state, seen),
    registeredBy: state.registeredBy,
    promise: state.promise,
    followsId: state.followsId,
    workOrders: state.orders,
    callbacks: state.callbacks,
  };
}

/** What stands for the complainant: the name where it may be seen, its first character where a reveal would show it. */
function display(state: Case, access: ContactAccess, name: string | undefined): string {
  if (state.anonymous) return '匿名';
  if (state.concealed) return '身份保密';
  if (access === 'NEVER') return '住户';
  if (!name) return state.organization ?? (state.redacted ? TAKEN_OUT : '未留姓名');
  return access === 'SHOWN' ? name : `${[...name][0]}**`;
}

// The newest round that has come to a result; earlier ones did not last.
function told({ orders, answer }: Case, seen: (text: string) => string): string | undefined {
  const text = orders.find(({ result }) => result)?.result ?? answer?.text;
  return text && seen(text);
}
