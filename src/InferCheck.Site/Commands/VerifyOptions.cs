using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Site.Commands;

/// <summary>The options of `verify`, and what they mean together.</summary>
internal sealed class VerifyOptions
{
    private readonly Argument<string[]> slugs = new("slug") { Description = "Providers to look at (default: all)", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> format = new("--format") { Description = "How the outcome is printed", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> update = new("--update") { Description = "Write what was learned to sources.lock.yaml" };
    private readonly Option<int?> since = new("--since") { Description = "Look only at quotes not looked at for so long, such as 30d", HelpName = "DAYS", CustomParser = Days };
    private readonly Option<double> pause = new("--pause") { Description = "Seconds between two requests to one host", DefaultValueFactory = _ => 1 };
    private readonly Option<int> parallel = new("--parallel") { Description = "How many hosts are asked at the same time", DefaultValueFactory = _ => 4 };
    private readonly Option<bool> allowPrivate = new("--allow-private") { Description = "Also ask addresses in private networks; for tests only" };
    private readonly Option<string?> reports = new("--reports") { Description = "Also write one Markdown file for each provider that needs a look", HelpName = "DIR" };
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
        pause.Validators.Add(result => Require(result, pause, seconds => seconds is >= 0 and <= 3600, "--pause takes seconds, from 0 to 3600"));
        parallel.Validators.Add(result => Require(result, parallel, hosts => hosts is >= 1 and <= 64, "--parallel takes a number from 1 to 64"));
        site.Validators.Add(result => Require(result, site, IsAddress, "--site takes an address such as https://example.com/"));
        command.Arguments.Add(slugs);
        foreach (var option in new Option[] { format, update, since, pause, parallel, allowPrivate, reports, site, content })
        {
            command.Options.Add(option);
        }
    }

    public VerifyRequest Read(ParseResult parsed)
    {
        var fetch = new FetchOptions { Site = parsed.GetValue(site), Pause = TimeSpan.FromSeconds(parsed.GetValue(pause)), Parallel = parsed.GetValue(parallel) };
        return new VerifyRequest
        {
            Slugs = parsed.GetValue(slugs) ?? [],
            Format = parsed.GetValue(format)!,
            Update = parsed.GetValue(update),
            SinceDays = parsed.GetValue(since),
            Reports = parsed.GetValue(reports),
            Content = parsed.GetValue(content),
            Fetch = parsed.GetValue(allowPrivate) ? fetch with { MayConnect = _ => true } : fetch,
        };
    }

    private static void Require<T>(OptionResult result, Option<T> option, Predicate<T> holds, string message)
    {
        if (result.Errors.Any() || !holds(result.GetValue(option)!))
        {
            result.AddError(message);
        }
    }

    /// <summary>It becomes part of a header: only what is an address may.</summary>
    private static bool IsAddress(string? text) =>
        text is null || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && text.All(character => character is > ' ' and < '\u007F' and not ('(' or ')')));

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
