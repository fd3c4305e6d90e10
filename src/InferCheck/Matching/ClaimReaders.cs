using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Matching;

/// <summary>
/// Who but its writer has held a claim against its quotes as it stands. Of a reader only the last word counts; who opened nothing has read nothing.
/// </summary>
public sealed record ClaimReaders(int Persons, int Machines, bool IsDoubted, bool IsWrittenByPerson)
{
    public bool IsRead => Persons + Machines > 0;

    public bool IsReadByPerson => Persons > 0;

    /// <summary>By two persons, of whom one may have written it.</summary>
    public bool IsReadTwice => Persons > 1 || (Persons == 1 && IsWrittenByPerson);

    /// <summary>One of <see cref="ReadStates"/>.</summary>
    public string State => IsDoubted ? ReadStates.Doubted
        : IsReadTwice ? ReadStates.Twice
        : IsReadByPerson ? ReadStates.Once
        : IsRead ? ReadStates.ByMachine
        : ReadStates.Unread;

    /// <summary>Of the readings of one claim.</summary>
    public static ClaimReaders Of(Provider provider, IEnumerable<HeldReading> ofClaim)
    {
        var said = ofClaim.Where(held => held.IsCurrent).GroupBy(held => held.Reading.By?.Value, StringComparer.OrdinalIgnoreCase)
            .Select(readings => readings.Last().Reading).Where(reading => !ReadStates.HasWritten(provider, reading.By?.Value))
            .Where(reading => reading.Verdict?.Value is Verdicts.Carried || Verdicts.IsDoubt(reading.Verdict?.Value)).ToList();
        var persons = said.Count(reading => reading.IsByPerson);
        return new ClaimReaders(persons, said.Count - persons, said.Exists(reading => Verdicts.IsDoubt(reading.Verdict?.Value)),
            ReadStates.Writers(provider).Any(writer => !Reading.IsMachine(writer)));
    }
}
