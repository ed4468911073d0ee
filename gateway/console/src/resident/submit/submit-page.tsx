import { useWords } from '../../words/language.js';
import { Frame, NotThere, Opening } from '../frame.js';
import { Place } from '../resident.generated.js';
import { useGraph } from '../use-graph.js';
import { submitWords } from '../words.js';
import { SubmitSteps } from './submit-steps.js';

/** Reporting without an account, behind the QR code of a property. */
export function SubmitPage({ link }: { link?: string }) {
  const say = useWords(submitWords);
  if (link) return <At link={link} />;
  return (
    <Frame>
      <section className="card centred">
        <h1>{say('noLink')}</h1>
        <p>{say('noLinkHint')}</p>
      </section>
    </Frame>
  );
}

function At({ link }: { link: string }) {
  const { data, problem, again } = useGraph(Place, { link });
  const place = data?.submitForm;
  return (
    <Frame by={place && `${place.company} · ${place.property}`}>
      {place ? (
        <SubmitSteps link={link} units={place.units} />
      ) : problem ? (
        <NotThere problem={problem} again={again} />
      ) : (
        <Opening />
      )}
    </Frame>
  );
}
