/**
 * Start of both pages' scripts: the contract with this server in it, by the address that the browser reached it at, which
 * a proxy may have given a name and a prefix of its own.
 */
export const contractHere = `
document.body.style.margin = '0';

async function contractHere() {
  const reply = await fetch('openapi.json');
  if (!reply.ok) throw new Error('the server answered ' + reply.status);
  const here = new URL('.', location.href).href.replace(/\\/$/, '');
  return { ...(await reply.json()), servers: [{ url: here, description: 'This server' }] };
}

function sayWhy(error) {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = 'The contract could not be shown: ' + error.message + '. Wait a minute, then reload the page.';
  document.querySelector('#page').replaceChildren(line);
}
`;
