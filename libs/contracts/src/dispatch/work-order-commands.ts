import { z } from 'zod';
import { rpc } from '../rpc.js';
import { HoldReason, Id, InstantInput, Key, text } from '../vocabulary.js';
import type { WorkOrderView } from './work-order-queries.js';

const keyed = { key: Key.optional() };
const order = { workOrderId: Id, ...keyed, ifVersion: z.number().int().nullish() };
const note = text(2_000).nullish();

export const dispatchWorkOrder = rpc(
  'dispatch',
  'dispatch-work-order',
  z.object({ ...order, teamId: Id.nullish(), handlerId: Id.nullish(), note }),
)<WorkOrderView>();
export const acceptWorkOrder = rpc('dispatch', 'accept-work-order', z.object(order))<WorkOrderView>();
export const transferWorkOrder = rpc(
  'dispatch',
  'transfer-work-order',
  z.object({ ...order, teamId: Id.nullish(), handlerId: Id.nullish(), reason: text(1_000) }),
)<WorkOrderView>();
export const recordContact = rpc(
  'dispatch',
  'record-contact',
  z.object({ ...order, at: InstantInput.nullish(), note }),
)<WorkOrderView>();
export const recordArrival = rpc(
  'dispatch',
  'record-arrival',
  z.object({ ...order, at: InstantInput.nullish(), note }),
)<WorkOrderView>();
export const holdWorkOrder = rpc(
  'dispatch',
  'hold-work-order',
  z.object({ ...order, reason: HoldReason, until: InstantInput.nullish(), note }),
)<WorkOrderView>();
export const resumeWorkOrder = rpc('dispatch', 'resume-work-order', z.object(order))<WorkOrderView>();
export const resolveWorkOrder = rpc(
  'dispatch',
  'resolve-work-order',
  z.object({
    ...order,
    result: text(5_000),
    cause: text(2_000).nullish(),
    responsibility: text(2_000).nullish(),
    measures: z.array(text(500)).max(20).nullish(),
  }),
)<WorkOrderView>();
