namespace InferCheck.Matching;

/// <summary>
/// The one place that decides whether something is met: adds up what the claims of a topic say to a requirement. Claims about one part come one after
/// the other;
/// within a part they add up, so that a report that names other certificates takes nothing from those the provider names itself.
/// </summary>
internal struct Weighing(bool silenceIsNo)
{
    private int part;
    private bool partIsStated;
    private bool partIsAccepted;
    private bool isDisputed;
    private bool isSilent;
    private bool isStated;
    private bool isAccepted;
    private bool isConditional;
    private bool leavesPartsOut;

    public void Add(Stance stance, bool accepts)
    {
        if (stance.Part != part)
        {
            ClosePart();
            part = stance.Part;
        }

        var saysNothing = !stance.IsStated && !stance.IsConflicting;
        isDisputed |= stance.IsConflicting;
        isSilent |= saysNothing;
        if (stance.IsStated || (saysNothing && silenceIsNo))
        {
            partIsStated = true;
            partIsAccepted |= accepts;
            isConditional |= accepts && stance.IsConditional;
        }
    }

    public Outcome Decide(bool strict)
    {
        ClosePart();
        return (isDisputed, isStated, isAccepted) switch
        {
            (true, _, _) => Outcome.Disputed,
            (_, false, _) => isSilent ? Outcome.NotStated : Outcome.NotRead,
            (_, _, false) => Outcome.NotMet,
            _ when leavesPartsOut || isConditional => strict ? Outcome.NotMet : Outcome.OnlyIf,
            _ => Outcome.Met,
        };
    }

    private void ClosePart()
    {
        isStated |= partIsStated;
        isAccepted |= partIsAccepted;
        leavesPartsOut |= partIsStated && !partIsAccepted;
        (partIsStated, partIsAccepted) = (false, false);
    }
}
