import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../words/language.js';
import './resident.css';
import { SubmitPage } from './submit/submit-page.js';
import { SurveyPage } from './survey/survey-page.js';
import { TrackPage } from './track/track-page.js';

/** The page that an address stands for: /track/<code>, /s/<token>, /submit/<link>. */
function Page() {
  const [, page, rest] = window.location.pathname.split('/');
  const key = rest ? decodeURIComponent(rest) : undefined;
  if (page === 's' && key) return <SurveyPage token={key} />;
  if (page === 'submit') return <SubmitPage link={key} />;
  return <TrackPage code={key} />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <Page />
    </LanguageProvider>
  </StrictMode>,
);
