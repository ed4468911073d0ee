let count = 0;
const start = Date.now().toString(36);

/** A description of ordinary length, different each time. */
export const description = (): string => `三号楼电梯停运，请尽快处理。老人上下楼不便，已经第${(count += 1)}次反映。`;

/** An input of fileCase as an agent on the phone would send it, each from another customer. */
export function filing(propertyId: string, grade?: number): { input: object; key: string } {
  const input = {
    channel: 'PHONE',
    propertyId,
    description: description(),
    ...(grade ? { kind: 'COMPLAINT', category: 'FACILITIES', grade } : {}),
    complainant: { name: '测试', phone: `139${String(count % 1e8).padStart(8, '0')}` },
  };
  return { input, key: `bench-${start}-${count}` };
}

export const FILE =
  'mutation($input: FileCaseInput!, $key: String) { fileCase(input: $input, idempotencyKey: $key) { __typename ... on FiledCase { trackingCode case { id number } } } }';
