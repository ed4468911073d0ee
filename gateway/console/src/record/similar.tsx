import { useAsk } from '../shell/asking.js';
import { useWords } from '../words/language.js';
import { BriefCase } from './brief-case.js';
import { SimilarCases, type SuggestWhileTypingQuery } from './record.generated.js';
import { recordWords } from './words.js';

const OPEN = ['REGISTERED', 'DISPATCHED', 'IN_PROGRESS', 'ON_HOLD', 'REOPENED'] as const;

/** What is open at the same property about the same: perhaps the same dead lift. Offered, never merged. */
export function Similar({
  propertyId,
  category,
  except,
}: {
  propertyId: string | undefined;
  category: SuggestWhileTypingQuery['suggestClassification']['category'] | undefined;
  /** The caller's own, shown already. */
  except: readonly { readonly id: string }[];
}) {
  const say = useWords(recordWords);
  const when = propertyId !== undefined && category !== undefined;
  const filter = { statuses: [...OPEN], propertyIds: [propertyId ?? ''], categories: category ? [category] : null };
  const listed = useAsk(SimilarCases, { filter }, { when }).data?.cases.edges ?? [];
  const found = listed.filter(({ node }) => !except.some(({ id }) => id === node.id));
  if (!when) return null;
  return (
    <section className="panel">
      <h2>{say('similar')}</h2>
      <p className="quiet small">{found.length ? say('similarHint') : say('none')}</p>
      {found.map(({ node }) => (
        <BriefCase key={node.id} of={node} />
      ))}
    </section>
  );
}
