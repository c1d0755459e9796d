/** The server processes that share a database. A process that ends without leaving is told by its silence. */
export interface InstanceRegistry {
  join(instanceId: string, atMs: number): Promise<void>;
  beat(instanceId: string, atMs: number): Promise<void>;
  leave(instanceId: string): Promise<void>;
}
