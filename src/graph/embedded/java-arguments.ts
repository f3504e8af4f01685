import { join } from 'node:path';
import { memory } from './configuration.js';

const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

/*
 * Five times the usual thresholds: a server that runs for a minute spends much less on compiling, one that runs for a day
 * gets its fastest code all the same. With the serial collector it also needs a third less memory.
 */
const lateCompilation = [
  '-XX:Tier4InvocationThreshold=25000',
  '-XX:Tier4MinInvocationThreshold=3000',
  '-XX:Tier4CompileThreshold=75000',
  '-XX:Tier4BackEdgeThreshold=200000',
];

/** Arguments that run a main class of the server's libraries with its usual Java options. */
export function javaArguments(libraries: string, mainClass: string, args: string[]): string[] {
  return [
    '-cp', join(libraries, '*'),
    `-Xms${memory.heap}`,
    `-Xmx${memory.heap}`,
    '-XX:+UseSerialGC',
    ...lateCompilation,
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dlog4j2.disable.jmx=true',
    mainClass,
    ...args,
  ];
}
