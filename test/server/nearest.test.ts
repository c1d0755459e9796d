import { expect, test } from 'vitest';
import { nearest } from '../../packages/server/src/services/library/nearest.ts';

const names = ['customer_name', 'order_id', 'tone', 'a'];

test.each([
  ['costumer_name', 'customer_name'],
  ['customerName', 'customer_name'],
  ['custmer_nam', 'customer_name'],
  ['CUSTOMER_NAME', 'customer_name'],
  ['orderid', 'order_id'],
  ['oredr_id', 'order_id'],
  ['tnoe', 'tone'],
  ['tones', 'tone'],
])('For %s the variable %s is proposed.', (name, proposed) => {
  expect(nearest(name, names)).toBe(proposed);
});

test.each(['b', 'to', 'name', 'customer', 'address', '', 'x'.repeat(1_000_000)])(
  'For what is spelled like no variable (%.20s) none is proposed.',
  (name) => {
    expect(nearest(name, names)).toBeNull();
  },
);

test('The most alike is proposed, and of two that are as much alike the first.', () => {
  expect(nearest('item_2', ['item_10', 'item_20', 'item_3', 'items_2'])).toBe('item_20');
});
