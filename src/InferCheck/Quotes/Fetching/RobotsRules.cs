using System.Globalization;

namespace InferCheck.Quotes.Fetching;

/// <summary>What a robots.txt allows us (RFC 9309): the group that names us, else the one for all; the longest rule decides.</summary>
public sealed class RobotsRules
{
    private const string Us = "infercheck";
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private readonly List<(string Pattern, bool Allows)> rules = [];

    public static RobotsRules AllowAll { get; } = new();

    public TimeSpan Delay { get; private set; }

    public static RobotsRules Parse(string text)
    {
        var (named, everyone) = (new RobotsRules(), new RobotsRules());
        var (isNamed, groups) = (false, new List<RobotsRules>());
        var inRules = true;
        foreach (var (key, value) in Lines(text))
        {
            if (key is "user-agent")
            {
                groups = inRules ? [] : groups;
                inRules = false;
                var agent = value.ToLowerInvariant();
                isNamed |= agent == Us;
                groups.AddRange(agent == Us ? [named] : agent == "*" ? [everyone] : []);
            }
            else
            {
                inRules |= key is "allow" or "disallow" or "crawl-delay";
                groups.ForEach(group => group.Add(key, value));
            }
        }

        return isNamed ? named : everyone;
    }

    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        var (best, allows) = (-1, true);
        foreach (var rule in rules)
        {
            if ((rule.Pattern.Length > best || (rule.Pattern.Length == best && rule.Allows)) && RobotsPattern.Matches(rule.Pattern, path))
            {
                (best, allows) = (rule.Pattern.Length, rule.Allows);
            }
        }

        return allows;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.Split('\n', '\r'))
        {
            var plain = line.Split('#')[0];
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (plain[..colon].Trim().TrimStart('\uFEFF').ToLowerInvariant(), plain[(colon + 1)..].Trim());
            }
        }
    }

    /// <summary>The parser also takes `NaN` and `Infinity` for numbers.</summary>
    private static double? Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) && seconds >= 0
            ? seconds : null;

    private void Add(string key, string value)
    {
        if (key is "allow" or "disallow" && value.Length > 0)
        {
            rules.Add((RobotsPattern.Normal(value), key == "allow"));
        }
        else if (key == "crawl-delay" && Seconds(value) is { } seconds)
        {
            Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds));
        }
    }
}
