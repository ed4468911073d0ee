import { openMongo, openNats } from '@hearback/testing';

/** A mongod and a nats-server as the product has them, credentials and all, for the floor alone. */
export async function floorServers(
  home: string,
): Promise<{ env: Record<'service' | 'gateway', NodeJS.ProcessEnv>; stop(): Promise<void> }> {
  const quiet = () => undefined;
  const mongo = await openMongo(home, quiet);
  const nats = await openNats(home, quiet);
  const as = (process: 'intake' | 'gateway') => {
    const { user, password } = nats.credentials(process);
    return { NATS_URL: nats.url, NATS_USER: user, NATS_PASSWORD: password };
  };
  return {
    env: { service: { ...as('intake'), MONGODB_URI: mongo.uri('intake') }, gateway: as('gateway') },
    stop: async () => {
      await nats.daemon?.stop();
      await mongo.daemon?.stop();
    },
  };
}
