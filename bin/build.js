import { build } from './building.js';
import { install } from './prepare.js';

install();
build();
