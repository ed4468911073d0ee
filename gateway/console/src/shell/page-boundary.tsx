import { Component, type ReactNode } from 'react';
import { Problem } from '../graph/problem.js';
import { Trouble } from './trouble.js';

/** Says so when a page cannot be loaded: there is no connection, or a new version has taken the place of this one. Loading anew helps both. */
export class PageBoundary extends Component<{ children: ReactNode }, { lost?: unknown }> {
  override state: { lost?: unknown } = {};

  static getDerivedStateFromError(lost: unknown) {
    // Every browser words it in its own way, and all as a TypeError; a defect stays one.
    return {
      lost: lost instanceof TypeError && /import|module/i.test(lost.message) ? new Problem('OFFLINE', '') : lost,
    };
  }

  override render() {
    const { lost } = this.state;
    return lost ? <Trouble of={lost} retry={() => window.location.reload()} /> : this.props.children;
  }
}
