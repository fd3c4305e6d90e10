using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Site.Commands;

/// <summary>The options of `verify`, and what they mean together.</summary>
internal sealed class VerifyOptions
{
    private readonly Argument<string[]> slugs = new("slug") { Description = "Providers to look at (default: all)", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> format = new("--format") { Description = "How the outcome is printed", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> update = new("--update") { Description = "Write what was learned to sources.lock.yaml" };
    private readonly Option<int?> since = new("--since")
    {
        Description = "Look only at quotes not looked at for so long, such as 30d",
        HelpName = "DAYS",
        CustomParser = Days,
    };

    private readonly Option<double> pause = new("--pause")
    {
        Description = "Seconds between two requests to one host",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 1,
        CustomParser = result => Number(result, 0.0, 3600.0),
    };

    private readonly Option<double> timeout = new("--timeout")
    {
        Description = "Seconds an answer may take before it is asked for again",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => new FetchOptions().Timeout.TotalSeconds,
        CustomParser = result => Number(result, 1.0, 3600.0),
    };

    private readonly Option<int> parallel = new("--parallel")
    {
        Description = "How many hosts are asked at the same time",
        HelpName = "HOSTS",
        DefaultValueFactory = _ => 4,
        CustomParser = result => Number(result, 1, 64),
    };

    private readonly Option<bool> allowPrivate = new("--allow-private") { Description = "Also ask addresses in private networks; for tests only" };
    private readonly Option<string?> reports = new("--reports")
    {
        Description = "Also write one Markdown file for each provider that needs a look",
        HelpName = "DIR"
    };
    private readonly Option<string?> keep = new("--keep")
    {
        Description = "Also keep every answer as it came, in WARC files of a day each with an index; whole pages of others, not to be published",
        HelpName = "DIR",
    };

    private readonly Option<string?> site = new("--site")
    {
        Description = "Our site's address, named in every request (default: $INFERCHECK_SITE)",
        HelpName = "URL",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("INFERCHECK_SITE") is { Length: > 0 } address ? address : null,
    };

    private readonly Option<string?> content = ContentOption.Create();

    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong("text", "github", "json", "markdown");
        site.Validators.Add(RequireAddress);
        command.Arguments.Add(slugs);
        foreach (var option in new Option[] { format, update, since, pause, timeout, parallel, allowPrivate, reports, keep, site, content })
        {
            command.Options.Add(option);
        }
    }

    public VerifyRequest Read(ParseResult parsed)
    {
        var fetch = new FetchOptions
        {
            Site = parsed.GetValue(site),
            Pause = TimeSpan.FromSeconds(parsed.GetValue(pause)),
            Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            Parallel = parsed.GetValue(parallel),
        };
        return new VerifyRequest
        {
            Slugs = parsed.GetValue(slugs) ?? [],
            Format = parsed.GetValue(format)!,
            Update = parsed.GetValue(update),
            SinceDays = parsed.GetValue(since),
            Reports = parsed.GetValue(reports),
            Keep = parsed.GetValue(keep),
            Content = parsed.GetValue(content),
            Fetch = parsed.GetValue(allowPrivate) ? fetch with { MayConnect = _ => true } : fetch,
        };
    }

    /// <summary>It becomes part of a header: only what is an address may.</summary>
    private void RequireAddress(OptionResult result)
    {
        if (result.GetValue(site) is { } text && !IsAddress(text))
        {
            result.AddError("--site takes an address such as https://example.com/");
        }
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && text.All(character => character is > ' ' and < '\u007F' and not ('(' or ')'));

    private static T Number<T>(ArgumentResult result, T least, T most)
        where T : INumber<T>
    {
        if (result.Tokens is [{ Value: var value }]
            && T.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from {least} to {most}");
        return least;
    }

    private static int? Days(ArgumentResult result)
    {
        var text = result.Tokens is [{ Value: var value }] ? value : "";
        if (text is [.. var digits, 'd'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            return days;
        }

        result.AddError("--since takes a number of days, such as 30d");
        return null;
    }
}
