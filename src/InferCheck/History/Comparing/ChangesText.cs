using InferCheck.Diagnostics;

namespace InferCheck.History.Comparing;

/// <summary>The changes for a terminal. What strangers wrote cannot move its cursor.</summary>
public static class ChangesText
{
    public static void Write(ContentComparison changes, TextWriter output)
    {
        foreach (var profile in changes.Profiles)
        {
            Line(output, $"{profile.Slug} ({profile.Name}){(profile.Kind == ClaimChange.Changed ? "" : $": {profile.Kind}")}");
            profile.Keys.ToList().ForEach(key => Line(output, $"  ~ {key}"));
            profile.Readings.ToList().ForEach(read => Line(output, $"  + {read.Claims} claims read by {read.By} ({read.Kind})"));
            foreach (var claim in profile.Claims)
            {
                Claim(claim, output);
                Line(output, $"    > {ReviewCall.Of(profile, claim.Topic, changes.Vocabulary)}");
            }
        }

        changes.Quality.ToList().ForEach(line => Line(output, $"quality.yaml: {Said(line)}"));
        changes.Files.ToList().ForEach(file => Line(output, $"also: {file}"));
        Line(output, changes.IsEmpty ? "nothing changed" : ChangeCounts.Of(changes));
    }

    /// <summary>Without what somebody wrote, which forms show as they can.</summary>
    internal static string Of(QualityChange line) => line.Reason is not null ? $"{line.Measure} of {line.Topic} is excepted down to {line.Now}"
        : line.Now is null ? $"{line.Measure} of {line.Topic} is not held any more, before {line.Before}"
        : $"{line.Measure} of {line.Topic} is held to {line.Now}, before {line.Before}";

    internal static string Of(LostReading lost) => $"{(lost.IsTakenOut ? "taken out" : "no longer counts")}: read by {lost.By} ({lost.Kind}) on {lost.On}"
        + (lost.IsTakenOut ? "" : $"; changed since: {string.Join(", ", lost.Changed)}");

    private static string Said(QualityChange line) => line.Reason is null ? Of(line) : $"{Of(line)}, {line.Reason}";

    private static void Claim(ClaimChange claim, TextWriter output)
    {
        Line(output, $"  {Sign(claim)} {claim.Topic}{(claim.Part is null ? "" : $" [{claim.Part}]")}");
        claim.Fields.ToList().ForEach(field => Line(output, $"      {field.Key}: {field.Before ?? "-"} => {field.Now ?? "-"}"));
        claim.Quotes.ToList().ForEach(quote =>
            Line(output, $"    {(quote.IsAdded ? '+' : '-')} {(quote.IsQuote ? $"“{quote.Words}”" : $"note: {quote.Words}")} <{quote.Source}>"));
        claim.Lost.ToList().ForEach(lost => Line(output, $"    ! {Of(lost)}"));
    }

    private static char Sign(ClaimChange claim) => claim.Kind switch { ClaimChange.Added => '+', ClaimChange.Removed => '-', _ => '~' };

    private static void Line(TextWriter output, string text) => output.Write($"{Printable.Line(text)}\n");
}
