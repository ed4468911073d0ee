import { Button } from 'antd';
import { useWords } from '../words/language.js';
import { categoryNames, gradeNames, kindNames } from '../words/names.js';
import { Choice } from '../action/choice.js';
import type { Draft } from './draft.js';
import type { SuggestWhileTypingQuery } from './record.generated.js';
import { recordWords } from './words.js';

type Suggestion = SuggestWhileTypingQuery['suggestClassification'];

/** Kind, category and level as the words suggest them, with the reasons; the agent's own word goes before. */
export function Classification({
  draft,
  suggestion,
  change,
}: {
  draft: Draft;
  suggestion: Suggestion | undefined;
  change: (change: Partial<Draft>) => void;
}) {
  const say = useWords(recordWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const sayGrade = useWords(gradeNames);
  const kind = draft.kind ?? suggestion?.kind;
  const corrected = Boolean(draft.kind ?? draft.category ?? draft.grade);
  const mark = say('suggested');
  const suggestedGrade = suggestion?.grade ? (String(suggestion.grade) as keyof typeof gradeNames) : undefined;
  return (
    <section className="classification" aria-label={say('kind')}>
      <Choice
        legend={say('kind')}
        options={keys(kindNames).map((value) => ({ value, label: sayKind(value) }))}
        value={kind}
        suggested={suggestion?.kind}
        mark={mark}
        onChange={(value) => change({ kind: value })}
      />
      <Choice
        legend={say('category')}
        options={keys(categoryNames).map((value) => ({ value, label: sayCategory(value) }))}
        value={draft.category ?? suggestion?.category}
        suggested={suggestion?.category}
        mark={mark}
        onChange={(value) => change({ category: value })}
      />
      {kind !== 'PRAISE' && kind !== 'SUGGESTION' && (
        <Choice
          legend={say('grade')}
          options={keys(gradeNames).map((value) => ({ value, label: sayGrade(value) }))}
          value={draft.grade ? (String(draft.grade) as keyof typeof gradeNames) : suggestedGrade}
          suggested={suggestedGrade}
          mark={mark}
          onChange={(value) => change({ grade: Number(value) })}
        />
      )}
      <p className="quiet" aria-live="polite">
        {corrected
          ? say('corrected')
          : suggestion &&
            (suggestion.reasons.length
              ? say('because', { reasons: suggestion.reasons.join(' ') })
              : say('noReasons'))}{' '}
        {corrected && (
          <Button type="link" onClick={() => change({ kind: undefined, category: undefined, grade: undefined })}>
            {say('asSuggested')}
          </Button>
        )}
      </p>
    </section>
  );
}

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): K[] => Object.keys(of) as K[];
