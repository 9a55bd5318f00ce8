/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Handles SIGINT (Ctrl-C) and SIGTERM until it is closed. A shutdown hook would not do: the framework takes the bundles
 * away while the hook still writes its checkpoint, and nobody would hear a second Ctrl-C. Where the Java runtime has no
 * signals, nothing is handled.
 *
 * <p>
 * By reflection, as {@code sun.misc} belongs to no execution environment a bundle could require; the class is in the
 * module {@code jdk.unsupported} of every JDK.
 */
public final class Interrupts implements AutoCloseable {
	/** Told of the first and of every further signal, in a thread of the Java runtime. */
	public interface Handler {
		/**
		 * @param exitCode 128 + number of the signal
		 * @param count    1 for the first signal, 2 for the next one, ...
		 */
		void interrupted(int exitCode, int count);
	}

	private final Handler handler;
	/** Handlers to put back, by signal. */
	private final Map<Object, Object> before = new LinkedHashMap<>();
	private Class<?> handlerType;
	private Method handle;
	private int count;

	private Interrupts(Handler handler) {
		this.handler = handler;
	}

	/** Begins to handle signals. */
	public static Interrupts handle(Handler handler) {
		Interrupts interrupts = new Interrupts(handler);
		try {
			interrupts.install();
		} catch (ReflectiveOperationException e) {
			interrupts.close();
		}
		return interrupts;
	}

	private void install() throws ReflectiveOperationException {
		ClassLoader platform = ClassLoader.getPlatformClassLoader();
		Class<?> signalType = Class.forName("sun.misc.Signal", true, platform);
		handlerType = Class.forName("sun.misc.SignalHandler", true, platform);
		handle = signalType.getMethod("handle", signalType, handlerType);
		for (Map.Entry<String, Integer> signal : Map.of("INT", ExitCode.INTERRUPTED, "TERM", ExitCode.TERMINATED)
				.entrySet()) {
			Object instance = signalType.getConstructor(String.class).newInstance(signal.getKey());
			before.put(instance, handle.invoke(null, instance, proxy(signal.getValue())));
		}
	}

	private Object proxy(int exitCode) {
		return Proxy.newProxyInstance(ClassLoader.getPlatformClassLoader(), new Class<?>[] { handlerType },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "handle" -> {
						signalled(exitCode);
						yield null;
					}
					case "equals" -> proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					default -> "Interrupts";
				});
	}

	private void signalled(int exitCode) {
		int number;
		synchronized (this) {
			number = ++count;
		}
		handler.interrupted(exitCode, number);
	}

	/** Puts back the handlers that were there before. */
	@Override
	public void close() {
		before.forEach((signal, old) -> {
			try {
				handle.invoke(null, signal, old);
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException("the handler of " + signal + " could not be put back", e);
			}
		});
		before.clear();
	}
}
