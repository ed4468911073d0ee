import { useActor } from '../../case/actor.js';
import { fullTime, clockTime } from '../../format/times.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { More, usePages } from '../../shell/paging.js';
import { useLanguage, useWords } from '../../words/language.js';
import { CaseEvents } from './case.generated.js';
import { caseWords } from './words.js';

/** Everything that happened, oldest first; asked again when the case has changed. */
export function Timeline({ caseId, version }: { caseId: string; version: number }) {
  const say = useWords(caseWords);
  const { language } = useLanguage();
  const actor = useActor();
  const ask = useSend();
  const asked = usePages(
    ['CaseEvents', caseId, version],
    async (after) => (await ask(CaseEvents, { id: caseId, after })).case!.timeline,
    (timeline) => timeline,
    { keep: true },
  );
  return (
    <section className="panel">
      <h2>{say('timeline')}</h2>
      <Loaded asked={asked}>
        {({ pages }) => (
          <ol className="timeline">
            {pages
              .flatMap(({ edges }) => edges)
              .map(({ node }) => (
                <li key={`${node.at}${node.seq}`}>
                  <p className="quiet small" title={fullTime(node.at, language)}>
                    {clockTime(node.at, language)} · {actor(node.actor)}
                  </p>
                  <p>{node.summary}</p>
                </li>
              ))}
          </ol>
        )}
      </Loaded>
      <More asked={asked} label={say('more')} />
    </section>
  );
}
