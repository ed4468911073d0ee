import { clockTime } from '../format/times.js';
import { useAsk } from '../shell/asking.js';
import { Loaded } from '../shell/loaded.js';
import { useLanguage, useWords } from '../words/language.js';
import { Ledgers } from './ledger.generated.js';
import { clockWords } from './words.js';

/** From start to due time, line by line: what counted, what did not, and why (G1). */
export function Ledger({ caseId, clockId }: { caseId: string; clockId: string }) {
  const say = useWords(clockWords);
  const { language } = useLanguage();
  const asked = useAsk(Ledgers, { caseId });
  return (
    <Loaded asked={asked}>
      {({ case: found }) => {
        const clock = found?.clocks.find(({ id }) => id === clockId);
        return (
          <div className="ledger">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('from')}</th>
                  <th scope="col">{say('to')}</th>
                  <th scope="col">{say('counted')}</th>
                  <th scope="col">{say('why')}</th>
                </tr>
              </thead>
              <tbody>
                {clock?.ledger.map((line) => (
                  <tr key={line.from} className={line.counted ? '' : 'off'}>
                    <td>{clockTime(line.from, language)}</td>
                    <td>{clockTime(line.to, language)}</td>
                    <td>{line.counted ? say('counted') : say('notCounted')}</td>
                    <td>{line.why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {clock && <p className="quiet">{say('policy', { n: clock.policyVersion })}</p>}
          </div>
        );
      }}
    </Loaded>
  );
}
