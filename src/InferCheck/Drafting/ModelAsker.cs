using InferCheck.Diagnostics;
using Microsoft.Extensions.AI;

namespace InferCheck.Drafting;

/// <summary>Asks a model one question after the other as long as tokens last. It has no tools, and remembers nothing from one question to the next.</summary>
/// <param name="explain">A failure in a reader's words: its own may repeat what the server sent.</param>
public sealed class ModelAsker(IChatClient model, AskLimits limits, TimeProvider time, Func<Exception, string> explain)
{
    /// <summary>Characters a token has at least in the languages of documents, so that a guess is too high and not too low.</summary>
    private const int CharactersAToken = 3;

    private int failures;

    public long Tokens { get; private set; }

    /// <summary>Why no more is asked; nothing as long as more can be.</summary>
    public string? Over { get; private set; }

    public async Task<ModelAnswer> AskAsync(string rules, string question, CancellationToken cancel)
    {
        var asked = Guess(rules.Length + question.Length);
        Over ??= failures >= limits.FailuresInARow ? $"{failures} questions in a row were not answered"
            : asked + limits.AnswerTokens > limits.Tokens - Tokens ? FormattableString.Invariant($"{limits.Tokens} tokens are all that may be used")
            : null;
        if (Over is not null)
        {
            return new ModelAnswer(null, $"not asked: {Over}");
        }

        var answer = await AnswerAsync(rules, question, asked, cancel);
        failures = answer.Text is null ? failures + 1 : 0;
        return answer;
    }

    private static long Guess(int characters) => (characters / CharactersAToken) + 1;

    private async Task<ModelAnswer> AnswerAsync(string rules, string question, long asked, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(limits.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            var options = new ChatOptions { Temperature = 0, MaxOutputTokens = limits.AnswerTokens > 0 ? limits.AnswerTokens : null };
            var answer = await model.GetResponseAsync([new(ChatRole.System, rules), new(ChatRole.User, question)], options, either.Token);
            var text = answer.Text;
            Spend(answer.Usage?.TotalTokenCount is { } told and > 0 ? told : asked + Guess(text.Length));
            return text.Length > limits.LongestAnswer ? new ModelAnswer(null, "the answer is too long to be one") : new ModelAnswer(text);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            // Expected: a server that is silent. What was asked may have to be paid for all the same.
            Spend(asked);
            return new ModelAnswer(null, FormattableString.Invariant($"no answer within {limits.Patience.TotalSeconds:0} s"));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Expected: whatever a server can make the client of it stumble over. The other questions are still asked.
            Spend(asked);
            return new ModelAnswer(null, Printable.Cut(Printable.Line(explain(failure)), 200));
        }
    }

    /// <summary>What a server counts is believed up to all there is.</summary>
    private void Spend(long tokens) => Tokens += Math.Clamp(tokens, 0, Math.Max(0, limits.Tokens - Tokens));
}
