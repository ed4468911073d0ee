import type { EventFamily, HeardEvent } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { throwError } from 'rxjs';

/** Tells Nest which of the two transports a handler belongs to. */
export const JETSTREAM = Symbol('JETSTREAM');

/** What a method that hears events looks like. Throwing makes the event come again, later and later, and at last be parked. */
export type Hearing<S> = (context: TenantContext, event: HeardEvent<S>) => Promise<unknown>;

export const patternOf = (family: Pick<EventFamily<unknown>, 'service' | 'aggregate'>): string =>
  `${family.service}/${family.aggregate}`;

/**
 * Marks the method that takes in the events of one aggregate: `@Hears(workOrderEvents)`. One such method per family and process.
 * `without` names events in whose state this process can have no interest: they are not sent to it.
 */
export const Hears =
  <S>(family: EventFamily<S>, { without = [] }: { readonly without?: readonly string[] } = {}) =>
  <M extends Hearing<S>>(target: object, name: string, descriptor: TypedPropertyDescriptor<M>): void => {
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    UseFilters(KeepReason)(target, name, descriptor);
    const unknown = without.filter((one) => !family.names.includes(one));
    if (unknown.length) throw new TypeError(`${patternOf(family)} says no ${unknown.join(', ')}`);
    const heard = { ...family, names: family.names.filter((one) => !without.includes(one)) };
    EventPattern<string>(patternOf(family), JETSTREAM, { family: heard })(target, name, descriptor);
  };

// Nest would say "Internal server error"; the strategy parks a message with the real reason.
@Catch()
class KeepReason implements RpcExceptionFilter {
  catch = (error: unknown) => throwError(() => error);
}
