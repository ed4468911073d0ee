import { Link, useLocation } from 'wouter';
import { RecordCase } from '../../record/record-case.js';
import { useWords } from '../../words/language.js';
import { deskWords } from './words.js';

/** A visit to the reception window, taken down as a call is; then its form is printed, signed and given to the visitor. */
export default function Desk() {
  const say = useWords(deskWords);
  const [, navigate] = useLocation();
  return (
    <RecordCase
      channel="DESK"
      filed={({ case: { id }, trackingCode, trackingUrl, acknowledgement }) =>
        navigate(`/cases/${id}/form`, { state: { trackingCode, trackingUrl, acknowledgement } })
      }
      beside={<Link href="/desk/log">{say('log')}</Link>}
    />
  );
}
