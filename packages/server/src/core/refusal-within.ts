import { AppError, invalidRequest } from './errors.ts';

/** The same refusal of a part of the request: its paths begin with where that part stands, such as `batch[3]`. */
export function refusalWithin(place: string, { code, message, circumstances }: AppError): AppError {
  const { errors = [{ path: '', message: 'is refused' }] } = circumstances;
  const placed = errors.map((fault) => ({ ...fault, path: joined(place, fault.path) }));
  if (code === 'INVALID_REQUEST') return invalidRequest(placed);
  return new AppError(code, message, { ...circumstances, errors: placed });
}

function joined(place: string, path: string): string {
  const glue = path === '' || path.startsWith('[') ? '' : '.';
  return `${place}${glue}${path}`.slice(0, 200);
}
