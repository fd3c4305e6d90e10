using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Diagnostics;

namespace InferCheck.Policies;

/// <summary>A policy as the file that reads back as the same policy.</summary>
public static class PolicyWriter
{
    /// <summary>Words that other readers of YAML take for something else than a text.</summary>
    private static readonly string[] Ambiguous = ["no", "yes", "on", "off", "true", "false", "null", "y", "n"];

    private static readonly JsonSerializerOptions Quotes = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Policy policy, params IEnumerable<string> comments)
    {
        var text = new StringBuilder();
        foreach (var comment in comments)
        {
            text.Append("# ").Append(Printable.Line(comment)).Append('\n');
        }

        text.Append(policy.AcceptsOnlyIf ? "" : $"{PolicyKeys.OnlyIf}: false\n");
        text.Append(policy.Preset is null ? "" : $"{PolicyKeys.Preset}: {policy.Preset.Key}\n");
        foreach (var rule in policy.Rules)
        {
            text.Append(Line(rule, policy.AcceptsOnlyIf)).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"{PolicyKeys.NotStated}: {(policy.SilenceFails ? PolicyKeys.Fail : PolicyKeys.Warn)}\n");
        text.Append(List(PolicyKeys.Models, policy.Models));
        text.Append(List(PolicyKeys.Suppose, policy.Supposed.Suppositions.Select(supposition => supposition.Key)));
        text.Append(List(PolicyKeys.Without, policy.Supposed.Without));
        text.Append(policy.Exceptions.Count == 0 ? "" : $"{PolicyKeys.Exceptions}:\n");
        foreach (var exception in policy.Exceptions)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  - {{ {PolicyKeys.Provider}: {exception.Provider}, {PolicyKeys.Topic}: {exception.Topic}, {PolicyKeys.Reason}: " +
                    $"{JsonSerializer.Serialize(exception.Reason, Quotes)}, {PolicyKeys.Until}: {exception.Until:yyyy-MM-dd} }}\n");
        }

        return text.ToString();
    }

    private static string List(string key, IEnumerable<string> words) => words.Any() ? $"{key}: [{string.Join(", ", words)}]\n" : "";

    private static string Line(PolicyRule rule, bool acceptsOnlyIf)
    {
        var accepted = $"[{string.Join(", ", rule.Requirement.Accepted.Select(value => Ambiguous.Contains(value) ? $"\"{value}\"" : value))}]";
        return rule.Requirement.Strict == !acceptsOnlyIf
            ? $"{rule.Requirement.Topic}: {accepted}"
            : $"{rule.Requirement.Topic}: {{ {PolicyKeys.Accept}: {accepted}, {PolicyKeys.OnlyIf}: {(rule.Requirement.Strict ? "false" : "true")} }}";
    }
}
