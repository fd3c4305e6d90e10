using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A topic that is due at once or never.</summary>
internal sealed class EndlessRecheck : IRule
{
    private const int Fewest = 1;

    /// <summary>Ten years.</summary>
    private const int Most = 3650;

    public RuleInfo Info { get; } = new("endless-recheck", Severity.Error, "a topic is to be read again at once, or not within ten years")
    {
        Why = "The day on which a claim is due stands in the calendars, and it has to be a day that somebody lives to see.",
        Bad = "recheck_days: 4000000",
        Good = "recheck_days: 365",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Texts(FieldType.Number)
        where found.Field.Key is "recheck_days"
        where int.TryParse(found.Text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is < Fewest or > Most
        select Info.At(found.Text.At, $"{found.Text.Value} days are out of range", $"give a number of days from {Fewest} to {Most}");
}
