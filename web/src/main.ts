import { mount } from 'svelte';
import './desk.css';
import App from './App.svelte';

const target = document.getElementById('desk');
if (!target) throw new Error('index.html has no element with the id "desk"');
mount(App, { target });
