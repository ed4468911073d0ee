import { Button } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { fullTime, clockTime } from '../../format/times.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useLanguage, useWords } from '../../words/language.js';
import { actorWord } from './actor.js';
import { CaseEvents } from './case.generated.js';
import { caseWords } from './words.js';

/** Everything that happened, oldest first; asked again when the case has changed. */
export function Timeline({ caseId, version }: { caseId: string; version: number }) {
  const say = useWords(caseWords);
  const { language } = useLanguage();
  const ask = useSend();
  const asked = useInfiniteQuery({
    queryKey: ['CaseEvents', caseId, version, language],
    queryFn: async ({ pageParam }) => (await ask(CaseEvents, { id: caseId, after: pageParam })).case!.timeline,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
  return (
    <section className="panel">
      <h2>{say('timeline')}</h2>
      <Loaded asked={asked}>
        {({ pages }) => (
          <ol className="timeline">
            {pages
              .flatMap(({ edges }) => edges)
              .map(({ node }) => {
                const word = actorWord(node.actor);
                return (
                  <li key={`${node.at}${node.seq}`}>
                    <p className="quiet small" title={fullTime(node.at, language)}>
                      {clockTime(node.at, language)} · {word ? say(word) : node.actor}
                    </p>
                    <p>{node.summary}</p>
                  </li>
                );
              })}
          </ol>
        )}
      </Loaded>
      {asked.hasNextPage && (
        <Button className="more" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </section>
  );
}
