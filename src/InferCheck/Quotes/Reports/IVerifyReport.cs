namespace InferCheck.Quotes.Reports;

/// <summary>Writes what a run learned for one kind of reader.</summary>
public interface IVerifyReport
{
    void Write(VerifyReportData data, TextWriter output);
}
