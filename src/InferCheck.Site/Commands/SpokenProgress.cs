using InferCheck.Diagnostics;

namespace InferCheck.Site.Commands;

/// <summary>Says how far a run has come, at once and in turn: the built-in kind hands it to other threads, which may speak when all is over.</summary>
internal sealed class SpokenProgress : IProgress<string>
{
    public void Report(string value) => Console.Error.WriteLine(Printable.Line(value));
}
