using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Drafting;

namespace InferCheck.Site.Commands;

/// <summary>The options of every command that asks a model: which, where, with which key, and how much it may cost.</summary>
internal sealed class ModelOptions
{
    private const string EndpointVariable = "INFERCHECK_AI_ENDPOINT";
    private const string KeyVariable = "INFERCHECK_AI_KEY";

    private readonly Option<string> model = new("--model") { Description = "The model, as its server calls it", HelpName = "NAME", Required = true };
    private readonly Option<string?> endpoint = new("--endpoint")
    {
        Description = $"The address of a server that speaks the form of OpenAI, such as https://host/v1 (default: ${EndpointVariable})",
        HelpName = "URL",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(EndpointVariable) is { Length: > 0 } address ? address : null,
    };

    private readonly Option<string> keyFrom = new("--key-from")
    {
        Description = "The variable of the environment that holds the key",
        HelpName = "NAME",
        DefaultValueFactory = _ => KeyVariable,
    };

    private readonly Option<long> mostTokens = new("--most-tokens")
    {
        Description = "How many tokens questions and answers may use together",
        HelpName = "N",
        DefaultValueFactory = _ => new AskLimits().Tokens,
        CustomParser = result => (long)Number(result, 1_000, 100_000_000, new AskLimits().Tokens),
    };

    private readonly Option<double> mostMinutes = new("--most-minutes")
    {
        Description = "How long all of it may take",
        HelpName = "N",
        DefaultValueFactory = _ => new AskLimits().Time.TotalMinutes,
        CustomParser = result => Number(result, 0.01, 1_440, new AskLimits().Time.TotalMinutes),
    };

    private readonly Option<int> answerTokens = new("--answer-tokens")
    {
        Description = "The longest answer the server is told to give; 0 tells it nothing, for servers that do not know the word",
        HelpName = "N",
        DefaultValueFactory = _ => new AskLimits().AnswerTokens,
        CustomParser = result => (int)Number(result, 0, 200_000, new AskLimits().AnswerTokens),
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { model, endpoint, keyFrom, mostTokens, mostMinutes, answerTokens })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Nothing, after having said why, when no server could be asked like that.</summary>
    public ModelRequested? Read(ParseResult parsed)
    {
        var (name, keyName) = (parsed.GetValue(model)!, parsed.GetValue(keyFrom)!);
        var fault = Fault(name, parsed.GetValue(endpoint), out var address);
        var key = fault is null ? Key(keyName, address!, out fault) : null;
        if (fault is not null)
        {
            Console.Error.WriteLine(fault);
            return null;
        }

        return new ModelRequested(name, address!, key!, new AskLimits
        {
            Tokens = parsed.GetValue(mostTokens),
            Time = TimeSpan.FromMinutes(parsed.GetValue(mostMinutes)),
            AnswerTokens = parsed.GetValue(answerTokens),
        });
    }

    private static string? Fault(string name, string? endpoint, out Uri? address)
    {
        address = null;
        return !DraftNote.IsName(name) ? $"`{Printable.Line(Printable.Cut(name))}` is no name of a model"
            : endpoint is null ? $"name the server with --endpoint URL or in ${EndpointVariable}; whom you send documents to is yours to say"
            : !Uri.TryCreate(endpoint, UriKind.Absolute, out address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0
                || address.Query.Length > 0 ? "--endpoint takes an address such as https://host/v1"
            : address.Scheme is "http" && !address.IsLoopback ? "--endpoint takes https: over http everybody on the way could read the key"
            : null;
    }

    /// <summary>A server on this machine may do without. What could not stand in a header would be printed by whoever refuses it there.</summary>
    private static string? Key(string variable, Uri address, out string? fault)
    {
        var key = Environment.GetEnvironmentVariable(variable)?.Trim();
        fault = string.IsNullOrEmpty(key) && !address.IsLoopback ? $"there is no key in ${Printable.Line(Printable.Cut(variable))}"
            : key is { Length: > 0 } && key.Any(letter => letter is <= ' ' or > '~') ? $"what stands in ${Printable.Line(Printable.Cut(variable))} is no key"
            : null;
        return string.IsNullOrEmpty(key) ? "none" : key;
    }

    private static double Number(ArgumentResult result, double least, double most, double otherwise)
    {
        if (result.Tokens is [{ Value: var value }] && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        result.AddError(FormattableString.Invariant($"{((OptionResult)result.Parent!).Option.Name} takes a number from {least} to {most}"));
        return otherwise;
    }
}
