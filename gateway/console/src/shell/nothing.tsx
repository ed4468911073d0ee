import './shell.css';

/** Where there would be something: that there is nothing, and what brings something here. */
export function Nothing({ says, hint }: { says: string; hint: string }) {
  return (
    <section className="trouble">
      <h2>{says}</h2>
      <p>{hint}</p>
    </section>
  );
}
