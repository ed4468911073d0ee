import { useWords } from '../../words/language.js';
import { Photos } from '../photos/photos.js';
import type { SubmitMutation } from '../resident.generated.js';
import { submitWords } from '../words.js';

type Received = Extract<SubmitMutation['submitCase'], { __typename: 'SubmittedCase' }>;

/** It has arrived: the promise, and the code to follow it by. */
export function Done({ of, another }: { of: Received; another: () => void }) {
  const say = useWords(submitWords);
  return (
    <>
      <section className="card centred" role="status">
        <h1>{say('done')}</h1>
        <p>{of.acknowledgement}</p>
        <p className="quiet">{say('code')}</p>
        <p className="code">{of.trackingCode}</p>
        <p className="quiet">{say('keepCode')}</p>
        <p>
          <a className="button" href={`/track/${of.trackingCode}`}>
            {say('follow')}
          </a>
        </p>
        <button type="button" className="second" onClick={another}>
          {say('another')}
        </button>
      </section>
      <Photos code={of.trackingCode} />
    </>
  );
}
