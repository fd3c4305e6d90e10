using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>A policy file into a policy. Whatever it holds becomes a value or a diagnostic with its place, as in the content.</summary>
public sealed class PolicyReader
{
    private readonly PolicyGround ground;
    private readonly List<Diagnostic> faults;
    private readonly IReadOnlyList<string> topics;

    private PolicyReader(PolicyGround ground, IReadOnlyList<Diagnostic> faults)
    {
        this.ground = ground;
        this.faults = [.. faults];
        topics = [.. ground.Vocabulary.Topics.Where(topic => topic.HasValues).Select(topic => topic.Key)];
    }

    public static PolicyReading Read(string path, Catalog catalog)
    {
        var (root, faults) = YamlFile.Read(path);
        return new PolicyReader(PolicyGround.Of(catalog), faults).Read(root);
    }

    public static PolicyReading Parse(string text, string shown, Catalog catalog) => Parse(text, shown, PolicyGround.Of(catalog));

    public static PolicyReading Parse(string text, string shown, PolicyGround ground)
    {
        var (root, faults) = YamlFile.Parse(text, shown);
        return new PolicyReader(ground, faults).Read(root);
    }

    private PolicyReading Read(Node? root)
    {
        var policy = root is Mapping fields ? Policy(fields) : null;
        if (root is not (null or Mapping))
        {
            faults.Add(PolicyFaults.WrongType.At(root.At, "a policy must be keys with values", "such as `training: [never, opt-in]`"));
        }

        var broken = faults.Exists(fault => fault.Severity == Severity.Error);
        return new PolicyReading(broken ? null : policy, Diagnostic.Sort(faults));
    }

    private Policy Policy(Mapping fields)
    {
        var acceptsOnlyIf = Flag(fields, PolicyKeys.OnlyIf, otherwise: true);
        var policy = new Policy
        {
            Preset = Preset(fields),
            PresetAt = fields[PolicyKeys.Preset]?.At ?? fields.At,
            AcceptsOnlyIf = acceptsOnlyIf,
            Rules = [.. Asked(fields).Select(entry => Rule(entry.Key, entry.Value, acceptsOnlyIf)).OfType<PolicyRule>()],
            SilenceFails = SilenceFails(fields),
            Models = Known(fields, PolicyKeys.Models, [.. ground.Vocabulary.Models.Select(model => model.Slug)], PolicyFaults.UnknownModel),
            ModelsAt = (fields[PolicyKeys.Models] ?? fields).At,
            Supposed = Supposed(fields),
            SupposedAt = (fields[PolicyKeys.Without] ?? fields[PolicyKeys.Suppose] ?? fields).At,
            Exceptions = new ExceptionReader(ground, topics, faults).Read(fields[PolicyKeys.Exceptions]),
        };
        if (fields[PolicyKeys.Preset] is null && !Asked(fields).Any() && policy.Models.Count + policy.Supposed.Without.Count == 0)
        {
            faults.Add(PolicyFaults.EmptyPolicy.At(fields.At, "this policy asks nothing", "name a topic with the values you accept, or a preset"));
        }

        return policy;
    }

    private static IEnumerable<KeyValuePair<Scalar, Node>> Asked(Mapping fields) =>
        fields.Entries.Where(entry => !PolicyKeys.OfPolicy.Contains(entry.Key.Value));

    private PolicyRule? Rule(Scalar key, Node value, bool acceptsOnlyIf)
    {
        if (ground.Vocabulary.FindTopic(key.Value) is not { } topic)
        {
            faults.Add(PolicyFaults.UnknownKey.At(key.At, $"`{Printable.Cut(key.Value)}` is neither a topic nor a key of a policy",
                DidYouMean.HelpOrList(key.Value, [.. PolicyKeys.OfPolicy, .. topics])));
            return null;
        }

        if (!topic.HasValues)
        {
            faults.Add(PolicyFaults.UnknownTopic.At(key.At, $"`{topic.Key}` has no values that a policy could accept",
                DidYouMean.HelpOrList(key.Value, topics)));
            return null;
        }

        if (value is Mapping inner)
        {
            ReportStrangers(inner, "a topic", PolicyKeys.OfTopic, faults);
            acceptsOnlyIf = Flag(inner, PolicyKeys.OnlyIf, acceptsOnlyIf);
        }

        var accepted = Accepted(topic, value is Mapping map ? map[PolicyKeys.Accept] : value, key.At);
        return new PolicyRule(new Requirement(topic.Key, accepted) { Strict = !acceptsOnlyIf }, key.At);
    }

    /// <summary>In the order of the vocabulary, each once, as they stand in an address.</summary>
    private IReadOnlyList<string> Accepted(Topic topic, Node? value, SourceLocation at)
    {
        var known = topic.Values.Select(item => item.Key).ToList();
        var given = (value switch { Sequence list => list.Items, Scalar { Value.Length: > 0 } one => [one], Mapping map => [map], _ => [] }).ToList();
        if (given.Count == 0)
        {
            faults.Add(PolicyFaults.MissingKey.At(value?.At ?? at, $"`{topic.Key}` accepts nothing", $"known are: {string.Join(", ", known)}"));
        }

        foreach (var item in given)
        {
            if (item is not Scalar text)
            {
                faults.Add(PolicyFaults.WrongType.At(item.At, $"what `{topic.Key}` accepts must be a list of values", $"write `{topic.Key}: [{known[0]}]`"));
            }
            else if (!known.Contains(text.Value))
            {
                faults.Add(PolicyFaults.UnknownValue.At(text.At, $"`{Printable.Cut(text.Value)}` is not a value of `{topic.Key}`",
                    DidYouMean.HelpOrList(text.Value, known)));
            }
        }

        var accepted = given.OfType<Scalar>().Select(text => text.Value).ToHashSet(StringComparer.Ordinal);
        return [.. known.Where(accepted.Contains)];
    }

    private Preset? Preset(Mapping fields)
    {
        if (fields[PolicyKeys.Preset] is not { } value)
        {
            return null;
        }

        var name = (value as Scalar)?.Value ?? "";
        var preset = ground.Vocabulary.Presets.FirstOrDefault(known => known.Key == name);
        if (preset is null)
        {
            faults.Add(PolicyFaults.UnknownPreset.At(value.At, $"there is no preset `{Printable.Cut(name)}`",
                DidYouMean.HelpOrList(name, [.. ground.Vocabulary.Presets.Select(known => known.Key)])));
        }

        return preset;
    }

    private Supposed Supposed(Mapping fields) => Matching.Supposed.Of(
        ground.Vocabulary,
        Known(fields, PolicyKeys.Suppose, [.. ground.Vocabulary.Suppositions.Select(supposition => supposition.Key)], PolicyFaults.UnknownSupposition),
        Known(fields, PolicyKeys.Without, [.. ground.Vocabulary.Companies.Select(company => company.Key)], PolicyFaults.UnknownCompany));

    /// <summary>A list of words of the vocabulary, or one of them.</summary>
    private IReadOnlyList<string> Known(Mapping fields, string key, IReadOnlyList<string> known, RuleInfo unknown)
    {
        var given = (fields[key] switch { null or Scalar { Value: "" } => [], Sequence list => list.Items, var one => [one] }).ToList();
        foreach (var item in given)
        {
            if (item is not Scalar text)
            {
                faults.Add(PolicyFaults.WrongType.At(item.At, $"`{key}` must be a list of words", $"write `{key}: [{string.Join(", ", known.Take(1))}]`"));
            }
            else if (!known.Contains(text.Value))
            {
                faults.Add(unknown.At(text.At, $"`{Printable.Cut(text.Value)}` cannot stand under `{key}`", DidYouMean.HelpOrList(text.Value, known)));
            }
        }

        return [.. given.OfType<Scalar>().Select(text => text.Value)];
    }

    private bool SilenceFails(Mapping fields)
    {
        if (fields[PolicyKeys.NotStated] is { } value && value is not Scalar { Value: PolicyKeys.Fail or PolicyKeys.Warn })
        {
            faults.Add(PolicyFaults.WrongType.At(value.At, $"`{PolicyKeys.NotStated}` must be `{PolicyKeys.Fail}` or `{PolicyKeys.Warn}`",
                "silence never passes; it can only warn"));
        }

        return fields.Text(PolicyKeys.NotStated)?.Value is not PolicyKeys.Warn;
    }

    private bool Flag(Mapping fields, string key, bool otherwise)
    {
        if (fields[key] is { } value && value is not Scalar { Value: "true" or "false" })
        {
            faults.Add(PolicyFaults.WrongType.At(value.At, $"`{key}` must be `true` or `false`", "`false`: what holds only under conditions is not enough"));
        }

        return fields[key] is null ? otherwise : fields.Flag(key);
    }

    internal static void ReportStrangers(Mapping fields, string name, IReadOnlyList<string> known, List<Diagnostic> faults) =>
        faults.AddRange(fields.Entries.Where(entry => !known.Contains(entry.Key.Value)).Select(entry =>
            PolicyFaults.UnknownKey.At(entry.Key.At, $"`{Printable.Cut(entry.Key.Value)}` is not a key of {name}",
                DidYouMean.HelpOrList(entry.Key.Value, known))));
}
