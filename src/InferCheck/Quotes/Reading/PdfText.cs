using System.Text;
using InferCheck.Programs;

namespace InferCheck.Quotes.Reading;

/// <summary>Text of a PDF through `pdftotext`, where that is installed.</summary>
internal sealed class PdfText(string program)
{
    public async Task<PageReading> ReadAsync(byte[] pdf, CancellationToken cancel)
    {
        var answer = await OtherProgram.RunAsync(new ProgramCall(program, "-q", "-enc", "UTF-8", "-nopgbrk", "-", "-") { Input = pdf }, cancel);
        return answer.End switch
        {
            ProgramEnd.NotInstalled => Unread($"a PDF, and {Path.GetFileName(program)} is not installed"),
            ProgramEnd.TookTooLong => Unread("a PDF that took too long to read"),
            ProgramEnd.TookTooMuchMemory => Unread("a PDF that took too much memory to read"),

            // A small PDF can hold gigabytes of text; nobody quotes from the end of those.
            _ => Read(Encoding.UTF8.GetString(answer.Output.Span)),
        };
    }

    private static PageReading Read(string text) =>
        !string.IsNullOrWhiteSpace(text) ? new PageReading { Text = text } : Unread("a PDF without text that could be taken out");

    private static PageReading Unread(string why) => new() { Unreadable = QuoteOutcome.NeedsAPerson, Why = why };
}
