using System.CommandLine;
using System.CommandLine.Parsing;
using InferCheck.Diagnostics;

namespace InferCheck.Site.Commands;

/// <summary>What is wrong with a call, and what was probably meant. A mistyped option must not pass for a path or a name.</summary>
internal static class CallErrors
{
    private const string Separator = "--";

    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var misplaced = parsed.Tokens.Any(token => token.Value is Separator) ? [] : parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(IsOption);
        var unknown = misplaced.Concat(parsed.UnmatchedTokens).Distinct(StringComparer.Ordinal).Select(token => Unknown(token, command)).ToList();

        // The parser's own words for the same, and its remark that no command was named, add nothing.
        return [.. unknown, .. parsed.Errors.Where(error => unknown.Count == 0 || error.SymbolResult is not CommandResult).Select(error => error.Message)];
    }

    private static string Unknown(string token, Command command)
    {
        var known = IsOption(token) ? command.Options.Select(option => option.Name) : command.Subcommands.Select(verb => verb.Name);
        var help = DidYouMean.Help(token, known);
        var what = IsOption(token) ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"unknown {what} {Printable.Line(Printable.Cut(token))}{(help is null ? "" : $", {help}")}";
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
