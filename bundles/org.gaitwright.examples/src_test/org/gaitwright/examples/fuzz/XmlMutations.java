/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Random faults of an XML file as people and programs make them: mostly well-formed, mostly wrong. */
final class XmlMutations {
	private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");
	private static final Pattern TAG = Pattern.compile("<(/?)([\\w:]+)[^>]*?(/?)>");
	private static final List<String> VALUES = List.of("", " ", "0", "-0.0", "-1", "1", "2", "3", "1e-320", "1e-9", "0.5",
			"1e5", "1e9", "1e308", "-1e308", "1e400", "NaN", "Infinity", "-Infinity", "100", "1000", "10000", "100000",
			"1000000", "2147483647", "-2147483648", "9223372036854775807", "99999999999999999999999", "0x10", "1,5",
			"true", "maybe", "null", "1 2 3", "10000 10000", "&amp;", "&#x1F916;", "\u00e4\u4e00", "a.b", "#//", "%s%n");
	private static final List<String> REFERENCES = List.of("#/", "#//", "#//@library", "#//@library/@robots.0",
			"#//@library/@robots.99", "#nobody", "mutant.experiment#/", "mutant.experiment#//@library/@robots.0",
			"elsewhere.experiment#x", "../../../etc/passwd#x", "file:///etc/passwd#x", "http://localhost:1/x#y",
			"platform:/plugin/org.gaitwright.examples/robots/walker.experiment#walk",
			"platform:/plugin/org.gaitwright.examples/robots/walker.experiment#torso",
			"platform:/plugin/org.gaitwright.examples/robots/swimmer.experiment#swimmer",
			"platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment#swim",
			"platform:/plugin/org.nobody/x.experiment#x", "::", "%", "jar:file:/x!/y#z");
	private static final List<String> TYPES = List.of("LinkTree", "NeuralNetwork", "LinearPolicy", "ZeroTorques",
			"SinusoidalTorques", "RandomTorques", "GaitController", "EarlierRun", "TrajectoryFile", "ControlEffort",
			"TargetVelocity", "TargetHeight", "QuadraticState", "Condition", "ConditionSampler", "RandomGround",
			"ConstrainedGuidedPolicySearch", "DatasetAggregation", "BehaviorCloning", "VariationalGuidedPolicySearch",
			"SeparableEvolutionStrategy", "Link", "Robot", "Nothing");

	private XmlMutations() {
	}

	/** A copy with one fault. */
	static String mutate(String text, SplittableRandom random) {
		return switch (random.nextInt(12)) {
		case 0, 1, 2 -> inAttribute(text, random, a -> VALUES.get(random.nextInt(VALUES.size())));
		case 3, 4 -> inAttribute(text, random, a -> scaled(a, random));
		case 5 -> inAttribute(text, random, a -> attributeOf(text, random));
		case 6 -> withoutAttribute(text, random);
		case 7 -> reference(text, random);
		case 8 -> text.replaceFirst("xsi:type=\"experiment:" + oneOf(typesIn(text), random) + "\"",
				"xsi:type=\"experiment:" + oneOf(TYPES, random) + "\"");
		case 9 -> deleted(text, random);
		case 10 -> copied(text, random);
		default -> rare(text, random);
		};
	}

	private static String rare(String text, SplittableRandom random) {
		return switch (random.nextInt(4)) {
		case 0 -> inAttribute(text, random, a -> "x".repeat(1 << random.nextInt(8, 18)));
		case 1 -> nested(text, random);
		case 2 -> repeated(text, random);
		default -> swapped(text, random);
		};
	}

	private interface Change {
		String of(String value);
	}

	private record Span(int from, int to) {
		String in(String text) {
			return text.substring(from, to);
		}
	}

	private static String replaced(String text, Span span, String by) {
		return text.substring(0, span.from) + by + text.substring(span.to);
	}

	private static Span pick(List<Span> spans, SplittableRandom random) {
		return spans.isEmpty() ? new Span(0, 0) : spans.get(random.nextInt(spans.size()));
	}

	private static String oneOf(List<String> list, SplittableRandom random) {
		return list.isEmpty() ? "" : list.get(random.nextInt(list.size()));
	}

	/** Values of attributes, or attributes as a whole with the blank before. */
	private static List<Span> attributes(String text, boolean whole) {
		List<Span> spans = new ArrayList<>();
		Matcher matcher = ATTRIBUTE.matcher(text);
		while (matcher.find())
			if (!matcher.group(1).startsWith("xml"))
				spans.add(whole ? new Span(matcher.start(), matcher.end()) : new Span(matcher.start(2), matcher.end(2)));
		return spans;
	}

	private static List<String> typesIn(String text) {
		return Pattern.compile("xsi:type=\"experiment:(\\w+)\"").matcher(text).results().map(r -> r.group(1)).toList();
	}

	/** Elements below the root, from the first character of the start tag to the last of the end tag. */
	private static List<Span> elements(String text) {
		List<Span> spans = new ArrayList<>();
		List<Integer> open = new ArrayList<>();
		Matcher matcher = TAG.matcher(text);
		while (matcher.find()) {
			boolean end = !matcher.group(1).isEmpty();
			boolean empty = !matcher.group(3).isEmpty();
			if (!end && !empty)
				open.add(matcher.start());
			else if (open.size() > (end ? 1 : 0))
				spans.add(new Span(end ? open.removeLast() : matcher.start(), matcher.end()));
		}
		return spans;
	}

	private static String inAttribute(String text, SplittableRandom random, Change change) {
		Span span = pick(attributes(text, false), random);
		return replaced(text, span, change.of(span.in(text)));
	}

	private static String attributeOf(String text, SplittableRandom random) {
		return pick(attributes(text, false), random).in(text);
	}

	private static String scaled(String value, SplittableRandom random) {
		double factor = (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextInt(-9, 10));
		try {
			return value.contains(".") ? Double.toString(Double.parseDouble(value) * factor)
					: Long.toString((long) (Long.parseLong(value) * factor));
		} catch (NumberFormatException e) {
			return value + "x";
		}
	}

	private static String withoutAttribute(String text, SplittableRandom random) {
		Span span = pick(attributes(text, true), random);
		String attribute = span.in(text);
		return switch (random.nextInt(4)) {
		case 0 -> replaced(text, span, attribute + attribute);
		case 1 -> replaced(text, span, attribute.replaceFirst("=", "s="));
		default -> replaced(text, span, "");
		};
	}

	private static String reference(String text, SplittableRandom random) {
		List<Span> spans = new ArrayList<>();
		Matcher matcher = Pattern.compile(" (?:href|robot|task|cost|initialState|terrain|gait|link)=\"([^\"]*)\"")
				.matcher(text);
		while (matcher.find())
			spans.add(new Span(matcher.start(1), matcher.end(1)));
		return replaced(text, pick(spans, random), oneOf(REFERENCES, random));
	}

	private static String deleted(String text, SplittableRandom random) {
		return replaced(text, pick(elements(text), random), "");
	}

	/** A copy of an element behind another one. */
	private static String copied(String text, SplittableRandom random) {
		List<Span> elements = elements(text);
		Span original = pick(elements, random);
		int to = random.nextBoolean() ? original.to : pick(elements, random).to;
		return replaced(text, new Span(to, to), original.in(text));
	}

	/** Hundreds or thousands of copies of one element. */
	private static String repeated(String text, SplittableRandom random) {
		Span original = pick(elements(text), random);
		int copies = Math.min(1 << random.nextInt(4, 13), 2_000_000 / (1 + original.to - original.from));
		return replaced(text, new Span(original.to, original.to), original.in(text).repeat(copies));
	}

	private static String swapped(String text, SplittableRandom random) {
		List<Span> elements = elements(text);
		Span one = pick(elements, random);
		Span other = pick(elements, random);
		if (other.from < one.from)
			return one.from < other.to ? text : exchanged(text, other, one);
		return other.from < one.to ? text : exchanged(text, one, other);
	}

	private static String exchanged(String text, Span first, Span second) {
		return replaced(replaced(text, second, first.in(text)), first, second.in(text));
	}

	/** Elements in elements, up to well beyond what a file may have. */
	private static String nested(String text, SplittableRandom random) {
		int depth = 1 << random.nextInt(2, 13);
		String name = oneOf(List.of("children", "library", "terms", "a"), random);
		StringBuilder links = new StringBuilder();
		for (int i = 0; i < depth; i++)
			links.append('<').append(name).append(" name=\"n").append(i).append("\">");
		int at = pick(elements(text), random).from;
		return replaced(text, new Span(at, at), links + ("</" + name + ">").repeat(depth));
	}
}
