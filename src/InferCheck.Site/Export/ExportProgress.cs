using System.Globalization;

namespace InferCheck.Site.Export;

/// <summary>One line that counts up on a terminal; in a log, a line from time to time.</summary>
internal sealed class ExportProgress(TextWriter output, bool isTerminal)
{
    private const int EachTerminal = 20;
    private const int EachLog = 500;

    public void Report(int done, int known)
    {
        if (done % (isTerminal ? EachTerminal : EachLog) == 0)
        {
            Write(done, known, isTerminal ? "\r" : "\n");
        }
    }

    public void Finish(int done) => Write(done, done, "\n");

    private void Write(int done, int known, string end)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{done} of {known} addresses{end}");
        lock (output)
        {
            output.Write(line);
        }
    }
}
