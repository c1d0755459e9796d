import { PromptEnchanter } from './promptenchanter.js';

const form = document.querySelector('form');
const answer = document.querySelector('#answer');
const receipt = document.querySelector('#receipt');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  answer.textContent = receipt.textContent = '';
  const { server, key, question } = Object.fromEntries(new FormData(form));
  // Whoever uses this page types a key of their own; a page for others keeps keys on its server.
  const client = new PromptEnchanter({ apiKey: key, baseURL: server, dangerouslyAllowBrowser: true });
  try {
    const stream = client.completions.stream({ level: 'low', messages: [{ role: 'user', content: question }] });
    stream.on('text', (text) => answer.append(text));
    const { enhancement } = await stream.finalCompletion();
    receipt.textContent = JSON.stringify(enhancement, null, 2);
  } catch (error) {
    answer.textContent = `${error.name}: ${error.message}`;
  }
});
