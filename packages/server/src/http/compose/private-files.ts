export { putPrivateFile } from '../../adapters/keys/private-file.ts';
