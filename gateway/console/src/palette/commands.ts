import { useEffect, useId, useRef, type RefObject } from 'react';
import type { Pair } from '../words/words.js';

/** Something that can be done on the page that is shown. */
export interface Command {
  readonly name: Pair;
  /** To be told apart from the same done to something else. */
  readonly about?: string;
  readonly run: () => void;
}

// What the page has mounted, by the component that offers it.
const offered = new Map<string, RefObject<Command>>();

/** Offers this in the palette for as long as the component is shown. */
export function useCommand(command: Command): void {
  const id = useId();
  const latest = useRef(command);
  useEffect(() => {
    latest.current = command;
  });
  useEffect(() => {
    offered.set(id, latest);
    return () => void offered.delete(id);
  }, [id]);
}

/** What can be done on the page now. */
export const commandsNow = (): readonly Command[] => [...offered.values()].map(({ current }) => current);
