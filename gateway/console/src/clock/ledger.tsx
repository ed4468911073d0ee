import { useAsk } from '../shell/asking.js';
import { Loaded } from '../shell/loaded.js';
import { useWords } from '../words/language.js';
import { Ledgers } from './ledger.generated.js';
import { LedgerLines } from './ledger-lines.js';
import { clockWords } from './words.js';

/** From start to due time, line by line: what counted, what did not, and why (G1). */
export function Ledger({ caseId, clockId }: { caseId: string; clockId: string }) {
  const say = useWords(clockWords);
  const asked = useAsk(Ledgers, { caseId });
  return (
    <Loaded asked={asked}>
      {({ case: found }) => {
        const clock = found?.clocks.find(({ id }) => id === clockId);
        return (
          <div className="ledger">
            <LedgerLines lines={clock?.ledger} />
            {clock && <p className="quiet">{say('policy', { n: clock.policyVersion })}</p>}
          </div>
        );
      }}
    </Loaded>
  );
}
