using System.Globalization;
using System.Text.RegularExpressions;

namespace InferCheck.Checks;

/// <summary>The numbers that a text names, however pages write them: `$1.50`, `1,5`, `.15`, `1 000`, `1,000`, and shares as `10 %` or `1.1×`.</summary>
internal static partial class QuotedFigures
{
    private const decimal Whole = 100;

    /// <summary>A comma may stand before decimals or between thousands: both readings count.</summary>
    public static bool Has(string text, decimal amount) => Numbers(text).Contains(amount);

    /// <summary>How much more something costs: `10 %`, `110 %` and `1.1×` say the same.</summary>
    public static bool HasPercent(string text, decimal percent) => Share().Matches(text).Any(match =>
        Numbers(match.Groups["number"].Value).Any(number => match.Groups["percent"].Success
            ? number == percent || number == Whole + percent : number == 1 + (percent / Whole)));

    private static IEnumerable<decimal> Numbers(string text) =>
        Plain().Matches(text).Select(match => match.Value.Replace(',', '.'))
            .Concat(Grouped().Matches(text).Select(match => Between().Replace(match.Groups["whole"].Value, "") + match.Groups["rest"].Value.Replace(',', '.')))
            .Select(Parsed).OfType<decimal>();

    private static decimal? Parsed(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    [GeneratedRegex(@"[0-9]*[.,][0-9]+|[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<whole>[0-9]{1,3}([,.'’\u00a0\u202f ][0-9]{3})+)(?<rest>[.,][0-9]+)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Grouped();

    [GeneratedRegex("[^0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<number>[0-9]*[.,]?[0-9]+)\s?((?<percent>%|％|per ?cent)|x|×|times)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Share();
}
