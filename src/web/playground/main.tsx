import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.js';

const place = document.getElementById('playground');
if (!place) throw new Error('The page has no element with the id "playground".');
createRoot(place).render(<StrictMode><Playground /></StrictMode>);
